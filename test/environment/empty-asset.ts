/** Stands for a style sheet or a picture in tests: webpack gives the real one. */
export default "";

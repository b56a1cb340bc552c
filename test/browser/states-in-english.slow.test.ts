import { keepStatesOpen, testEveryState } from "./states/every-state";

testEveryState("en", keepStatesOpen());

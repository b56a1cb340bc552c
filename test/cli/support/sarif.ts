/** The part of a SARIF run that the tests look at; the schema looks at the rest. */
export interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
  readonly results: readonly Result[];
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly invocations: readonly [
    {
      readonly exitCode: number;
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly object[];
    },
  ];
}

interface Rule {
  readonly id: string;
  readonly help: { readonly text: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind?: string;
  readonly level: string;
  readonly properties: { readonly part: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly index: number };
    };
    readonly logicalLocations?: readonly { readonly properties: { readonly paragraph: number } }[];
  }[];
}

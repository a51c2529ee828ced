// The parts of a parsed QUERY.

export type QueryExpression =
  | { readonly kind: 'column'; readonly id: string }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly QueryExpression[] }
  | { readonly kind: 'aggregate'; readonly name: AggregateName; readonly argument: QueryExpression }
  | {
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: QueryExpression;
      readonly right: QueryExpression;
    };

export type AggregateName = 'sum' | 'avg' | 'count' | 'max' | 'min';

export type QueryCondition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly QueryCondition[] }
  | { readonly kind: 'not'; readonly part: QueryCondition }
  | { readonly kind: 'null'; readonly expression: QueryExpression; readonly isNull: boolean }
  | {
      readonly kind: 'compare';
      readonly operator: string;
      readonly left: QueryExpression;
      readonly right: QueryExpression;
    };

export interface QueryOrder {
  readonly expression: QueryExpression;
  readonly isAscending: boolean;
}

/** A QUERY's clauses; `select` undefined means all columns. */
export interface Query {
  readonly select?: readonly QueryExpression[];
  readonly where?: QueryCondition;
  readonly groupBy: readonly QueryExpression[];
  readonly pivot: readonly QueryExpression[];
  readonly orderBy: readonly QueryOrder[];
  readonly limit?: number;
  readonly offset: number;
  readonly labels: readonly (readonly [QueryExpression, string])[];
  readonly formats: readonly (readonly [QueryExpression, string])[];
}

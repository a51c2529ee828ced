// All functions that are written here, by name.
import type { FunctionTable } from '../function';
import { dateFunctions } from './date';
import { infoFunctions } from './info';
import { lambdaFunctions } from './lambda';
import { logicalFunctions } from './logical';
import { arithmeticFunctions } from './numbers/arithmetic';
import { conditionalTotalFunctions } from './numbers/conditional-totals';
import { matrixFunctions } from './numbers/matrix';
import { operatorFunctions } from './numbers/operator-functions';
import { paymentFunctions } from './numbers/payments';
import { totalFunctions } from './numbers/totals';
import { trendFunctions } from './numbers/trends';
import { queryFunctions } from './query';
import { regexFunctions } from './regex';
import { arrayFunctions } from './tables/array';
import { databaseFunctions } from './tables/database';
import { lookupFunctions } from './tables/lookup';
import { referenceFunctions } from './tables/references';
import { sortingFunctions } from './tables/sorting';
import { textFunctions } from './text';
import { webFunctions } from './web';
import { workdayFunctions } from './workdays';

export const ownFunctions: FunctionTable = {
  ...arrayFunctions,
  ...sortingFunctions,
  ...dateFunctions,
  ...workdayFunctions,
  ...infoFunctions,
  ...lambdaFunctions,
  ...logicalFunctions,
  ...lookupFunctions,
  ...referenceFunctions,
  ...totalFunctions,
  ...conditionalTotalFunctions,
  ...arithmeticFunctions,
  ...operatorFunctions,
  ...databaseFunctions,
  ...matrixFunctions,
  ...trendFunctions,
  ...paymentFunctions,
  ...queryFunctions,
  ...textFunctions,
  ...regexFunctions,
  ...webFunctions,
};

// Which tabs does the workbook have, in the order in which staff see them?

import { changePlan } from '../../tables/change-table';
import { contactPlan } from '../../tables/contact-table';
import { planPlan, visitPlan, waiverPlan } from '../../tables/fact-tables';
import { holidayPlan } from '../../tables/holiday-table';
import { issuePlan } from '../../tables/issue-tab';
import { ledgerPlan } from '../../tables/ledger-table';
import { letterPlan } from '../../tables/letter-table';
import { obligationPlan } from '../../tables/obligation-columns';
import { reportPlan } from '../../tables/report-table';
import { settingPlan } from '../../tables/setting-table';
import { summaryPlan } from '../../tables/summary-tab';
import type { TabPlan } from '../../tables/tab-plan';
import { unitPlan } from '../../tables/unit-table';

/** All tabs but Kepatuhan, which comes by itself with its year. Tabs that others choose from stand before those. */
export const allTabs = (units: number, unitTerm: string): readonly TabPlan[] => [
  summaryPlan(units),
  unitPlan(units, unitTerm),
  obligationPlan(),
  reportPlan(),
  waiverPlan(),
  planPlan(),
  visitPlan(),
  contactPlan(units),
  holidayPlan(),
  ledgerPlan(),
  letterPlan(),
  settingPlan(),
  issuePlan(),
  changePlan(),
];

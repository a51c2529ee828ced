// Kirim rekap of the scaled build: below the code for the province the month goes into BigQuery too.
import '../recap/recap';
import { byId } from '../dom';
import { pushSection } from './push-section';

byId('page').after(pushSection('h2'));

// The sidebar Simpan ke BigQuery.
import { byId, fill } from '../dom';
import { pushSection } from './push-section';

fill(byId('page'), pushSection('h1'));

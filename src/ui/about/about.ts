// What is this program, and whose are its data?
import { closeWindow } from '../server';

document.getElementById('close')?.addEventListener('click', closeWindow);

// Closes the page about this program; its words stand in the shell.
import { byId } from '../dom';
import { closeWindow } from '../server';

byId('close').addEventListener('click', closeWindow);

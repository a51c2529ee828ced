// What tells senders that their reports arrived? Loaded when reports are recorded.
export { sendReceipts } from '../app/send-receipts';

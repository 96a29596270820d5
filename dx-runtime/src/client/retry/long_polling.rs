use crate::Operation;
use crate::client::service::{Call, Service};

/// Long-polling operations of services whose models have no trait `longPoll` yet, by the service's `sdkId` and the
/// operation's name: the list of the AWS SDKs.
const LISTED: [(&str, &str); 6] = [
    ("Kinesis", "ReceiveDeadLetterQueueRecords"),
    ("Kinesis", "ReceiveQueueRecords"),
    ("SFN", "GetActivityTask"),
    ("SQS", "ReceiveMessage"),
    ("SWF", "PollForActivityTask"),
    ("SWF", "PollForDecisionTask"),
];

/// Whether the service holds requests of `C` until it has something to tell. Programs call such an operation in a loop,
/// so a call has to pause even when the retry quota is exhausted.
pub(in crate::client) fn is_long_polling<C: Call>() -> bool {
    C::LONG_POLLING || LISTED.contains(&(C::Service::NAME, <C as Operation>::NAME))
}

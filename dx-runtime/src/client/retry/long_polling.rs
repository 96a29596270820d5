use crate::Operation;
use crate::client::service::{Call, Service};

/// Long-polling operations of services whose models lack the trait `longPoll`, by `sdkId` and operation name. The list
/// is that of the AWS SDKs.
const LISTED: [(&str, &str); 6] = [
    ("Kinesis", "ReceiveDeadLetterQueueRecords"),
    ("Kinesis", "ReceiveQueueRecords"),
    ("SFN", "GetActivityTask"),
    ("SQS", "ReceiveMessage"),
    ("SWF", "PollForActivityTask"),
    ("SWF", "PollForDecisionTask"),
];

/// Whether the service delays responses to `C` until it has data. Such operations are called in a loop, so that calls
/// have to wait even if the retry quota is exhausted.
pub(in crate::client) fn is_long_polling<C: Call>() -> bool {
    C::LONG_POLLING || LISTED.contains(&(C::Service::NAME, <C as Operation>::NAME))
}

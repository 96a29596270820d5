//! What people do with clients, played against a server that the environment names.
//!
//! Prints `ok <scenario>`, `FAIL <scenario>: <why>` or `skip <scenario>: <why>` for each. Scenarios of a service have a
//! region each, so that they see nothing of what the others make.

#[macro_use]
mod support;

mod botocore;
mod dynamodb;
mod ec2;
mod eks;
mod iam;
mod kms;
mod rds;
mod s3;
mod secrets_manager;
mod signing;
mod sns;
mod sqs;
mod sts;

fn main() -> support::Outcome {
    support::play(scenarios![
        botocore::instances_run_and_are_described,
        botocore::an_instance_that_is_not_there_is_an_error_with_its_code,
        dynamodb::a_table_can_be_waited_for_and_is_gone_when_it_is_deleted,
        dynamodb::an_item_comes_back_as_it_was_put,
        dynamodb::a_condition_that_does_not_hold_is_an_error_of_its_own,
        dynamodb::a_scan_goes_on_after_each_page,
        dynamodb::tables_are_listed_in_pages,
        ec2::a_network_is_made_and_found_by_its_tag,
        ec2::instances_are_described_in_pages,
        ec2::a_missing_network_is_an_error_with_its_code,
        eks::a_cluster_is_made_described_and_deleted,
        eks::clusters_are_listed_in_pages,
        eks::labels_may_have_any_letters_in_paths_and_queries,
        iam::users_are_made_once_and_listed_in_pages,
        iam::a_missing_user_is_an_error_of_its_own,
        kms::what_is_encrypted_can_be_decrypted_in_the_same_context_only,
        kms::a_key_that_is_to_be_deleted_says_when,
        kms::keys_are_listed_in_pages,
        kms::rotations_are_listed_in_pages,
        rds::a_database_is_made_once_described_and_deleted,
        rds::databases_are_listed_in_pages,
        s3::a_bucket_is_made_tagged_found_and_deleted,
        s3::an_object_comes_back_as_it_was_put,
        s3::keys_may_have_any_letters,
        s3::objects_are_listed_in_pages,
        s3::errors_are_told_by_their_codes_and_without_a_body_by_their_status,
        secrets_manager::a_secret_is_text_or_bytes,
        secrets_manager::a_name_can_be_taken_once,
        secrets_manager::secrets_are_listed_in_pages,
        signing::a_wrong_secret_is_refused,
        signing::an_unknown_access_key_is_refused,
        signing::temporary_credentials_come_with_a_token,
        sns::a_message_is_published_with_attributes,
        sns::a_missing_topic_is_an_error_of_its_own_to_a_client_that_blocks,
        sqs::a_message_is_sent_received_and_deleted,
        sqs::queues_are_listed_in_pages,
        sqs::a_missing_queue_is_an_error_of_its_own,
        sqs::many_messages_are_sent_at_once,
        sqs::a_client_can_be_made_of_the_environment,
        sqs::a_client_that_blocks_does_the_same,
        sts::a_role_can_be_assumed_and_calls_then,
    ])
}

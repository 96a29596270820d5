//! The AWS SDK's credential chain without an HTTP client of its own, and one request signed by aws-sigv4.

#[path = "../../aws.rs"]
mod aws;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    aws::run().await
}

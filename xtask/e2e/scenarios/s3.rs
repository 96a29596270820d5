//! Amazon S3: restXml with customizations of its own. The server is at an IP address, so that buckets are in paths.

use crate::support::{Outcome, connect};
use e2e::s3::*;
use std::time::Duration;

const REGION: &str = "us-west-1";

async fn with_bucket(name: &str) -> Result<Client, Box<dyn std::error::Error + Send + Sync>> {
    let client = connect(Client::builder(), REGION)?;
    let configuration = CreateBucketConfiguration::builder().location_constraint(REGION).build();
    let create = CreateBucketInput::builder().bucket(name).create_bucket_configuration(configuration);
    client.create_bucket(create.build()).await?;
    Ok(client)
}

fn put(bucket: &str, key: &str, body: &str) -> PutObjectInput {
    PutObjectInput::builder().bucket(bucket).key(key).body(body).build()
}

fn get(bucket: &str, key: &str) -> GetObjectInput {
    GetObjectInput::builder().bucket(bucket).key(key).build()
}

pub async fn a_bucket_is_made_tagged_found_and_deleted() -> Outcome {
    let client = with_bucket("life").await?;
    let location =
        client.get_bucket_location(GetBucketLocationInput::builder().bucket("life").build()).await?;
    assert_eq!(location.location_constraint.as_deref(), Some(REGION));
    let tags = Tagging::builder().tag_set([Tag::builder().key("a&b").value("<c>").build()]).build();
    let tagging = PutBucketTaggingInput::builder().bucket("life").tagging(tags.clone()).build();
    client.put_bucket_tagging(tagging).await?;
    let found = client.get_bucket_tagging(GetBucketTaggingInput::builder().bucket("life").build()).await?;
    assert_eq!(found.tag_set, tags.tag_set);
    let buckets = client.list_buckets(ListBucketsInput::builder().build()).await?.buckets.unwrap();
    assert!(
        buckets.iter().any(|bucket| bucket.name.as_deref() == Some("life") && bucket.creation_date.is_some())
    );
    client.delete_bucket(DeleteBucketInput::builder().bucket("life").build()).await?;
    Ok(())
}

pub async fn an_object_comes_back_as_it_was_put() -> Outcome {
    let client = with_bucket("objects").await?;
    let mut object = put("objects", "a", "bytes");
    object.metadata = Some([("color".to_owned(), "green".to_owned())].into());
    client.put_object(object.clone()).await?;
    let found = client.get_object(get("objects", "a")).await?;
    assert_eq!((found.body, found.content_length), (object.body, Some(5)));
    assert_eq!(found.metadata, object.metadata);
    let mut part = get("objects", "a");
    part.range = Some("bytes=1-2".to_owned());
    assert_eq!(client.get_object(part).await?.body.unwrap().as_slice(), b"yt");
    let copy = CopyObjectInput::builder().bucket("objects").key("b").copy_source("objects/a").build();
    assert!(client.copy_object(copy).await?.copy_object_result.unwrap().last_modified.is_some());
    let head = HeadObjectInput::builder().bucket("objects").key("b").build();
    assert_eq!(client.wait_until_object_exists(head, Duration::from_secs(10)).await?.content_length, Some(5));
    Ok(())
}

pub async fn keys_may_have_any_letters() -> Outcome {
    let client = with_bucket("keys").await?;
    let keys =
        ["a b", "a+b", "100%", "ä/漢/😀", "a//b", "/a", "a/", "a?b=c&d#e", "<&>\"'", "a=b;c:d@e,f$!*()~"];
    for key in keys {
        client.put_object(put("keys", key, key)).await?;
        let found = client.get_object(get("keys", key)).await?;
        assert_eq!(found.body.unwrap().as_slice(), key.as_bytes(), "{key}");
    }
    let list = ListObjectsV2Input::builder().bucket("keys").build();
    let listed = client.list_objects_v2(list.clone()).await?.contents.unwrap();
    let mut listed: Vec<_> = listed.into_iter().filter_map(|object| object.key).collect();
    let mut expected = keys.map(str::to_owned);
    listed.sort();
    expected.sort();
    assert_eq!(listed, expected);
    let objects = keys.map(|key| ObjectIdentifier::builder().key(key).build());
    let delete = Delete::builder().objects(objects).build();
    let deleted =
        client.delete_objects(DeleteObjectsInput::builder().bucket("keys").delete(delete).build()).await?;
    assert_eq!(deleted.deleted.unwrap().len(), keys.len());
    assert_eq!(client.list_objects_v2(list).await?.contents, None);
    Ok(())
}

pub async fn objects_are_listed_in_pages() -> Outcome {
    let client = with_bucket("pages").await?;
    for key in ["a", "b", "c", "d/1", "d/2"] {
        client.put_object(put("pages", key, "")).await?;
    }
    let list = ListObjectsV2Input::builder().bucket("pages").max_keys(2).delimiter("/");
    let mut pages = client.list_objects_v2_pages(list.build());
    let (mut keys, mut prefixes) = (Vec::new(), Vec::new());
    while let Some(page) = pages.next().await {
        let page = page?;
        keys.extend(page.contents.into_iter().flatten().filter_map(|object| object.key));
        prefixes.extend(page.common_prefixes.into_iter().flatten().filter_map(|prefix| prefix.prefix));
    }
    assert_eq!(
        (keys, prefixes),
        (vec!["a".to_owned(), "b".to_owned(), "c".to_owned()], vec!["d/".to_owned()])
    );
    Ok(())
}

pub async fn errors_are_told_by_their_codes_and_without_a_body_by_their_status() -> Outcome {
    let client = with_bucket("errors").await?;
    let missing = client.get_object(get("errors", "none")).await.unwrap_err();
    let missing = missing.into_service_error()?;
    assert!(
        matches!(&missing, GetObjectError::NoSuchKey(_)) && missing.request_id().is_some(),
        "{missing:?}"
    );
    let head = HeadObjectInput::builder().bucket("errors").key("none").build();
    let missing = client.head_object(head).await.unwrap_err().into_service_error()?;
    assert!(matches!(missing, HeadObjectError::NotFound(_)), "{missing:?}");
    let list = ListObjectsV2Input::builder().bucket("no-such-bucket-here").build();
    let missing = client.list_objects_v2(list).await.unwrap_err().into_service_error()?;
    assert!(matches!(missing, ListObjectsV2Error::NoSuchBucket(_)), "{missing:?}");
    client.put_object(put("errors", "a", "")).await?;
    let full = client.delete_bucket(DeleteBucketInput::builder().bucket("errors").build()).await.unwrap_err();
    assert_eq!(full.into_service_error()?.code(), "BucketNotEmpty");
    Ok(())
}

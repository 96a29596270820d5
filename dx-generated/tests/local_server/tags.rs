use super::support::{Server, message};
use dx_generated::*;
use std::collections::BTreeMap;

#[test]
fn whatever_has_an_arn_has_tags() {
    let server = Server::new();
    let data_set = server.data_set(AssetType::S3Snapshot);
    let revision = server.revision(&data_set);
    server.import([&data_set, &revision], &["a.csv"]);
    let input = GetDataSetInput::builder().data_set_id(&data_set).build();
    let arns = [
        server.client.get_data_set(input).unwrap().arn.unwrap(),
        server.revisions(&data_set)[0].arn.clone(),
        server.assets([&data_set, &revision])[0].arn.clone(),
    ];
    for arn in arns {
        let tags = || {
            let input = ListTagsForResourceInput::builder().resource_arn(&arn).build();
            server.client.list_tags_for_resource(input).unwrap().tags.unwrap()
        };
        assert_eq!(tags(), BTreeMap::new());
        let all = [("team", "blue"), ("stage", "test"), ("a b", "c & d")];
        let input = TagResourceInput::builder().resource_arn(&arn).tags(all).build();
        server.client.tag_resource(input).unwrap();
        assert_eq!((tags().len(), tags()["a b"].as_str()), (3, "c & d"));
        let input = UntagResourceInput::builder().resource_arn(&arn).tag_keys(["team", "a b"]).build();
        server.client.untag_resource(input).unwrap();
        assert_eq!(tags().into_keys().collect::<Vec<_>>(), ["stage"]);
        let too_many = (0..50).map(|number| (number.to_string(), String::new()));
        let input = TagResourceInput::builder().resource_arn(&arn).tags(too_many).build();
        assert!(message(server.client.tag_resource(input)).contains("51 are too many"));
    }
    let nothing = "arn:aws:dataexchange:us-east-1:123456789012:data-sets/nothing";
    let input = ListTagsForResourceInput::builder().resource_arn(nothing).build();
    assert!(message(server.client.list_tags_for_resource(input)).contains("There is no resource"));
}

use super::super::refusal::{Refusal, internal, invalid};
use super::Exchange;
use dx_generated::http::{Request, Response};
use dx_runtime::client::Bytes;
use std::collections::BTreeMap;

/// What the headers begin with that are not the caller's own.
const HEADER: &str = "x-amzn-dataexchange-";

impl Exchange {
    /// Calls an API: the response tells what would be sent to it.
    pub fn send_api_asset(&self, request: &Request<Bytes>) -> Result<Response<Bytes>, Refusal> {
        let header = |name: &str| {
            let value = request.headers().get(format!("{HEADER}{name}"));
            value.and_then(|value| value.to_str().ok())
        };
        let required =
            |name: &str| header(name).ok_or_else(|| invalid(format!("{HEADER}{name}: is required")));
        let revision = self.revision(required("data-set-id")?, required("revision-id")?)?;
        let asset = revision.asset(required("asset-id")?)?;
        let details = asset.about.asset_details.as_ref();
        let api = details.and_then(|details| details.api_gateway_api_asset.as_ref());
        let api = api.ok_or_else(|| invalid("the asset is not an API"))?;
        let query = request.uri().query().unwrap_or_default();
        let query: BTreeMap<_, _> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let echo = serde_json::json!({
            "Api": api.api_id,
            "Method": header("http-method").unwrap_or("GET"),
            "Path": header("path").unwrap_or("/"),
            "QueryStringParameters": query,
            "Body": String::from_utf8_lossy(request.body()),
        });
        let response = Response::builder().header("content-type", "application/json");
        response
            .header("x-stage", api.stage.as_deref().unwrap_or_default())
            .body(Bytes::from(echo.to_string()))
            .map_err(internal)
    }
}

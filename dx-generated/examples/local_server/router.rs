//! Which operation a request calls: a row for each.

use super::exchange::Exchange;
use super::refusal::{Refusal, internal};
use super::request::input;
use dx_generated::ResourceNotFoundException;
use dx_generated::http::{Method, Request, Response, StatusCode};
use dx_runtime::client::Bytes;
use percent_encoding::percent_decode_str;
use serde::Serialize;

/// Does what the request asks for.
pub fn call(exchange: &mut Exchange, request: &Request<Bytes>) -> Result<Response<Bytes>, Refusal> {
    exchange.finish_jobs()?;
    let path: Vec<String> = request.uri().path().split('/').skip(1).map(decoded).collect();
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    match path[..] {
        ["v1", "jobs", ref rest @ ..] => jobs(exchange, request, rest),
        ["v1", "data-sets", id, ref rest @ ..] => data_set(exchange, request, id, rest),
        ["v1", "data-grants", ref rest @ ..] => grants(exchange, request, rest),
        ["v1", "event-actions", ref rest @ ..] => event_actions(exchange, request, rest),
        ["tags", ref rest @ ..] => tags(exchange, request, &rest.join("/")),
        _ => others(exchange, request, &path),
    }
}

fn decoded(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

fn jobs(e: &mut Exchange, r: &Request<Bytes>, path: &[&str]) -> Result<Response<Bytes>, Refusal> {
    match (r.method(), path) {
        (&Method::POST, []) => json(StatusCode::CREATED, &e.create_job(input(r, &[])?)?),
        (&Method::GET, []) => ok(&e.list_jobs(&input(r, &[])?)?),
        (&Method::GET, [id]) => ok(&e.get_job(&input(r, &[("JobId", id)])?)?),
        (&Method::PATCH, [id]) => json(StatusCode::ACCEPTED, &e.start_job(&input(r, &[("JobId", id)])?)?),
        (&Method::DELETE, [id]) => nothing(e.cancel_job(&input(r, &[("JobId", id)])?)),
        _ => Err(unknown(r)),
    }
}

fn data_set(
    e: &mut Exchange,
    r: &Request<Bytes>,
    id: &str,
    path: &[&str],
) -> Result<Response<Bytes>, Refusal> {
    let labels = [("DataSetId", id)];
    match (r.method(), path) {
        (&Method::GET, []) => ok(&e.get_data_set(&input(r, &labels)?)?),
        (&Method::PATCH, []) => ok(&e.update_data_set(&input(r, &labels)?)?),
        (&Method::DELETE, []) => nothing(e.delete_data_set(&input(r, &labels)?)),
        (&Method::POST, ["notification"]) => {
            json(StatusCode::ACCEPTED, &e.send_data_set_notification(&input(r, &labels)?)?)
        }
        (&Method::POST, ["revisions"]) => json(StatusCode::CREATED, &e.create_revision(input(r, &labels)?)?),
        (&Method::GET, ["revisions"]) => ok(&e.list_data_set_revisions(&input(r, &labels)?)?),
        (_, ["revisions", revision, rest @ ..]) => self::revision(e, r, [id, revision], rest),
        _ => Err(unknown(r)),
    }
}

fn revision(
    e: &mut Exchange,
    r: &Request<Bytes>,
    [data_set, revision]: [&str; 2],
    path: &[&str],
) -> Result<Response<Bytes>, Refusal> {
    let labels = [("DataSetId", data_set), ("RevisionId", revision)];
    let asset = |id| [labels[0], labels[1], ("AssetId", id)];
    match (r.method(), path) {
        (&Method::GET, []) => ok(&e.get_revision(&input(r, &labels)?)?),
        (&Method::PATCH, []) => ok(&e.update_revision(&input(r, &labels)?)?),
        (&Method::DELETE, []) => nothing(e.delete_revision(&input(r, &labels)?)),
        (&Method::POST, ["revoke"]) => ok(&e.revoke_revision(&input(r, &labels)?)?),
        (&Method::GET, ["assets"]) => ok(&e.list_revision_assets(&input(r, &labels)?)?),
        (&Method::GET, ["assets", id]) => ok(&e.get_asset(&input(r, &asset(id))?)?),
        (&Method::PATCH, ["assets", id]) => ok(&e.update_asset(&input(r, &asset(id))?)?),
        (&Method::DELETE, ["assets", id]) => nothing(e.delete_asset(&input(r, &asset(id))?)),
        _ => Err(unknown(r)),
    }
}

fn grants(e: &mut Exchange, r: &Request<Bytes>, path: &[&str]) -> Result<Response<Bytes>, Refusal> {
    match (r.method(), path) {
        (&Method::POST, []) => json(StatusCode::CREATED, &e.create_data_grant(input(r, &[])?)?),
        (&Method::GET, []) => ok(&e.list_data_grants(&input(r, &[])?)?),
        // An ARN has a slash in it, which clients encode or not.
        (&Method::POST, [arn @ .., "accept"]) => {
            ok(&e.accept_data_grant(&input(r, &[("DataGrantArn", &arn.join("/"))])?)?)
        }
        (&Method::GET, id) => ok(&e.get_data_grant(&input(r, &[("DataGrantId", &id.join("/"))])?)?),
        (&Method::DELETE, id) => nothing(e.delete_data_grant(&input(r, &[("DataGrantId", &id.join("/"))])?)),
        _ => Err(unknown(r)),
    }
}

fn event_actions(e: &mut Exchange, r: &Request<Bytes>, path: &[&str]) -> Result<Response<Bytes>, Refusal> {
    match (r.method(), path) {
        (&Method::POST, []) => json(StatusCode::CREATED, &e.create_event_action(input(r, &[])?)?),
        (&Method::GET, []) => ok(&e.list_event_actions(&input(r, &[])?)?),
        (&Method::GET, [id]) => ok(&e.get_event_action(&input(r, &[("EventActionId", id)])?)?),
        (&Method::PATCH, [id]) => ok(&e.update_event_action(input(r, &[("EventActionId", id)])?)?),
        (&Method::DELETE, [id]) => nothing(e.delete_event_action(&input(r, &[("EventActionId", id)])?)),
        _ => Err(unknown(r)),
    }
}

fn tags(e: &mut Exchange, r: &Request<Bytes>, arn: &str) -> Result<Response<Bytes>, Refusal> {
    let labels = [("ResourceArn", arn)];
    match *r.method() {
        Method::GET => ok(&e.list_tags_for_resource(&input(r, &labels)?)?),
        Method::POST => nothing(e.tag_resource(input(r, &labels)?)),
        Method::DELETE => nothing(e.untag_resource(&input(r, &labels)?)),
        _ => Err(unknown(r)),
    }
}

fn others(e: &mut Exchange, r: &Request<Bytes>, path: &[&str]) -> Result<Response<Bytes>, Refusal> {
    match (r.method(), path) {
        (&Method::POST, ["v1", "data-sets"]) => {
            json(StatusCode::CREATED, &e.create_data_set(input(r, &[])?)?)
        }
        (&Method::GET, ["v1", "data-sets"]) => ok(&e.list_data_sets(&input(r, &[])?)?),
        (&Method::GET, ["v1", "received-data-grants"]) => ok(&e.list_received_data_grants(&input(r, &[])?)?),
        (&Method::GET, ["v1", "received-data-grants", arn @ ..]) => {
            ok(&e.get_received_data_grant(&input(r, &[("DataGrantArn", &arn.join("/"))])?)?)
        }
        // `SendApiAsset` has its members in headers, and goes to a host of its own.
        (&Method::POST, ["v1"]) => e.send_api_asset(r),
        _ => Err(unknown(r)),
    }
}

fn ok(output: &impl Serialize) -> Result<Response<Bytes>, Refusal> {
    json(StatusCode::OK, output)
}

fn json(status: StatusCode, output: &impl Serialize) -> Result<Response<Bytes>, Refusal> {
    let mut response = Response::new(Bytes::from(serde_json::to_vec(output).map_err(internal)?));
    *response.status_mut() = status;
    Ok(response)
}

fn nothing(done: Result<(), Refusal>) -> Result<Response<Bytes>, Refusal> {
    done?;
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::NO_CONTENT;
    Ok(response)
}

fn unknown(request: &Request<Bytes>) -> Refusal {
    let message = format!("There is no operation {} {}.", request.method(), request.uri().path());
    ResourceNotFoundException::builder().message(message).build().into()
}

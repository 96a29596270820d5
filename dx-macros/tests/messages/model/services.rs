mod several {
    dx_macros::service! {
        model: "models/two_services.json",
    }
}

mod unknown {
    dx_macros::service! {
        model: "models/two_services.json",
        service: Order,
    }
}

mod unknown_id {
    dx_macros::service! {
        model: "models/two_services.json",
        service: "example.shop#Payments",
    }
}

fn main() {}

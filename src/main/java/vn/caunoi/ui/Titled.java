package vn.caunoi.ui;

import com.vaadin.flow.router.HasDynamicTitle;

/** A page with a heading of its own, which is also the browser's title: "Đà Nẵng · Cầu Nối". */
public interface Titled extends HasDynamicTitle {

    String heading();

    @Override
    default String getPageTitle() {
        return heading() + " · Cầu Nối";
    }
}

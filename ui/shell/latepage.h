#pragma once

#include "ui/widgets/page.h"

#include <functional>

namespace slipway {

/// Stands in the rail for a page that is built later: when it is first opened, or before, once there is time.
/// What is asked of it goes on to the page, whose wishes come back through it.
class LatePage final : public Page
{
    Q_OBJECT

public:
    using Build = std::function<Page *()>;

    /// Title and icon are those of the page; what `build` returns becomes its child.
    LatePage(const QString &title, const QString &iconName, Build build);

    /// The page; builds it when it is not there yet.
    Page &page();

    QString title() const override { return m_title; }
    QString iconName() const override { return m_iconName; }
    QString help() const override;
    void activate() override { page().activate(); }
    void refresh() override { page().refresh(); }
    bool focusFilter() override { return page().focusFilter(); }
    bool goBack() override { return page().goBack(); }
    void goHome() override { page().goHome(); }

private:
    QString m_title;
    QString m_iconName;
    Build m_build;
    Page *m_page = nullptr;
};

} // namespace slipway

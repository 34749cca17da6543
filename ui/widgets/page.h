#pragma once

#include <QWidget>

namespace slipway {

/// One page of the window, reached from the rail. The shell owns it, calls it, and carries its wishes to other pages.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The rail's label and the page's title, translated.
    virtual QString title() const = 0;
    /// An icon of resources/icons.
    virtual QString iconName() const = 0;
    /// What F1 shows: what the page is for and its keys, translated plain text.
    virtual QString help() const = 0;

    /// The page was brought to the front; it may start to load what it shows.
    virtual void activate() {}
    /// F5: read again what the page shows from where it comes.
    virtual void refresh() {}
    /// Ctrl+F; false when the page has nothing to filter.
    virtual bool focusFilter() { return false; }
    /// Esc: one level back; false when there is none.
    virtual bool goBack() { return false; }
    /// The open page was chosen again: back to its list, where one of it stands over the whole page.
    virtual void goHome() {}

Q_SIGNALS:
    void deployRequested(const QString &versionId);
    void rollbackRequested(const QString &target, const QString &slug);
    void versionRequested(const QString &versionId);
    void compareRequested(const QStringList &versionIds);
};

} // namespace slipway

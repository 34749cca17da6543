#include "ui/shell/latepage.h"

#include <QVBoxLayout>

namespace slipway {

LatePage::LatePage(const QString &title, const QString &iconName, Build build)
    : m_title(title), m_iconName(iconName), m_build(std::move(build))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

Page &LatePage::page()
{
    if (!m_page) {
        m_page = m_build();
        layout()->addWidget(m_page);
        connect(m_page, &Page::deployRequested, this, &Page::deployRequested);
        connect(m_page, &Page::rollbackRequested, this, &Page::rollbackRequested);
        connect(m_page, &Page::versionRequested, this, &Page::versionRequested);
        connect(m_page, &Page::compareRequested, this, &Page::compareRequested);
    }
    return *m_page;
}

QString LatePage::help() const
{
    return m_page ? m_page->help() : QString();
}

} // namespace slipway

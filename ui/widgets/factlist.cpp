#include "ui/widgets/factlist.h"

#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>

namespace slipway {

namespace {

constexpr int mostLabelWidth = 112; ///< px; a longer name, as foreign registries have them, is cut

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(5);
    m_layout->setColumnMinimumWidth(0, 104);
    m_layout->setColumnStretch(1, 1);
}

void FactList::addFact(const QString &label, const QString &value, Setting setting)
{
    if (setting == Setting::Code) {
        // Ids and hashes have no place to break at.
        auto *code = new ElidedLabel(value, TextRole::Code);
        code->setElideMode(Qt::ElideMiddle);
        addRow(label, code, {});
        return;
    }
    auto *text = new TextLabel(value);
    text->setReading();
    addRow(label, text, {});
}

void FactList::addFact(const QString &label, QWidget *value)
{
    // Aligned, because a widget of fixed width would else set the width of the whole column.
    addRow(label, value, Qt::AlignLeft | Qt::AlignVCenter);
}

void FactList::addRow(const QString &label, QWidget *value, Qt::Alignment alignment)
{
    auto *name = new ElidedLabel(label, TextRole::Body, Tone::Secondary);
    name->setMaximumWidth(mostLabelWidth);
    m_layout->addWidget(name, m_rows, 0, Qt::AlignTop);
    m_layout->addWidget(value, m_rows, 1, alignment);
    value->setAccessibleDescription(label);
    ++m_rows;
}

void FactList::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
}

} // namespace slipway

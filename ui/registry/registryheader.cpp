#include "ui/registry/registryheader.h"

#include "ui/registry/filterline.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QToolButton>

namespace slipway {

namespace {

constexpr int mostChoiceWidth = 140;
constexpr int menuGap = 4;

QPoint below(const QWidget &button)
{
    return button.mapToGlobal(QPoint(0, button.height() + menuGap));
}

/// As a button shows it.
QString shortName(const QWidget &button, const QString &name)
{
    return button.fontMetrics()
        .elidedText(name, Qt::ElideMiddle, mostChoiceWidth)
        .replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

RegistryHeader::RegistryHeader(const QString &title)
    : PageHeader(title),
      m_shown(new SegmentedControl(tr("What is shown"), {tr("Table"), tr("Dashboard")})),
      m_choice(new Button(tr("Registries"))),
      m_views(new Button(tr("Views"))),
      m_filter(new FilterLine)
{
    buildFilter();
    m_choice->setAccessibleName(tr("Registries"));
    m_views->setAccessibleName(tr("Views"));
    for (Button *opensMenu : {m_choice, m_views}) {
        opensMenu->setIconName(QStringLiteral("chevron-down"));
        opensMenu->setLayoutDirection(Qt::RightToLeft); // the chevron after the word
    }
    m_choice->hide();
    connect(m_views, &QPushButton::clicked, this, [this] { Q_EMIT viewsRequested(below(*m_views)); });
    connect(m_choice, &QPushButton::clicked, this, [this] { Q_EMIT choiceRequested(below(*m_choice)); });
    auto *columns = Button::iconOnly(QStringLiteral("columns"), tr("Choose columns"));
    connect(columns, &QPushButton::clicked, this, [this, columns] { Q_EMIT columnsRequested(below(*columns)); });
    auto *add = new Button(tr("Add registry"));
    add->setIconName(QStringLiteral("plus"));
    add->setToolTip(tr("Add a folder (Ctrl+O)"));
    connect(add, &QPushButton::clicked, this, &RegistryHeader::addRequested);
    connect(m_shown, &SegmentedControl::currentChanged, this, &RegistryHeader::shownChanged);
    addControl(m_shown);
    addControl(m_choice);
    addControl(m_filter, 1);
    addControl(m_views);
    addControl(columns);
    addAction(add);
}

void RegistryHeader::buildFilter()
{
    m_filter->setFont(textFont(TextRole::Code));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    // The only button in it at this moment is the one that Qt has made to clear it.
    for (QToolButton *clear : m_filter->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the filter"));
    m_filter->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Filter"));
}

void RegistryHeader::setHolding(Holding holding)
{
    const bool nothing = holding == Holding::Nothing;
    m_filter->setEnabled(!nothing);
    m_shown->setVisible(!nothing);
    m_views->setVisible(!nothing);
    m_filter->setPlaceholderText(nothing ? tr("Search needs a registry") : tr("Filter: words, or accuracy > 0.9"));
}

RegistryHeader::Shown RegistryHeader::shown() const
{
    return static_cast<Shown>(m_shown->current());
}

void RegistryHeader::setShown(Shown shown)
{
    m_shown->setCurrent(static_cast<int>(shown));
}

void RegistryHeader::setMistake(qsizetype place)
{
    setFilterInvalid(true);
    m_filter->setMistake(place);
}

void RegistryHeader::clearMistake()
{
    setFilterInvalid(false);
    m_filter->setMistake(-1);
}

void RegistryHeader::setFilterInvalid(bool invalid)
{
    if (m_filter->property("invalid").toBool() == invalid)
        return;
    m_filter->setProperty("invalid", invalid);
    m_filter->update();
}

void RegistryHeader::setChoice(const QString &chosen)
{
    m_choice->setText(chosen.isEmpty() ? tr("Registries") : shortName(*m_choice, chosen));
}

void RegistryHeader::setView(const QString &name)
{
    m_views->setText(name.isEmpty() ? tr("Views") : shortName(*m_views, name));
    m_views->setToolTip(name);
}

void RegistryHeader::setChoiceVisible(bool visible)
{
    m_choice->setVisible(visible);
}

} // namespace slipway

#include "ui/compare/comparisontools.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/checkmark.h"
#include "ui/widgets/searchcombo.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace slipway {

namespace {

using Section = ComparisonTableModel::Section;

constexpr int leastBestOf = 150;
constexpr int mostBestOf = 280;
constexpr int comboRoom = 48; ///< around the text, with the arrow
/// The segments behind "All", in the order of their texts.
constexpr std::array segments{Section::Metrics, Section::Parameters, Section::Artifacts, Section::Features,
                              Section::Importance};

/// A check box with the mark that the window's lists have.
class MarkedCheckBox final : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int gap = 7;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box(1, (height() - checkBoxSide) / 2.0, checkBoxSide, checkBoxSide);
        paintCheckBox(painter, box, checkState());
        painter.setPen(Tokens::current().text);
        painter.drawText(rect().adjusted(checkBoxSide + gap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
    }
};

} // namespace

ComparisonTools::ComparisonTools(QWidget *parent)
    : QWidget(parent),
      m_sections(new SegmentedControl(tr("Sections"), {tr("All"), tr("Metrics"), tr("Parameters"), tr("Artifacts"),
                                                       tr("Features"), tr("Importance")})),
      m_only(new MarkedCheckBox(tr("Only differences"))),
      m_bestOf(new SearchCombo(tr("Read the curves at the best step of")))
{
    m_bestOf->setToolTip(tr("Shows what every curve says at the step at which this one is best."));
    auto *previous = Button::iconOnly(QStringLiteral("chevron-up"), tr("Previous difference (Alt+Up)"));
    auto *next = Button::iconOnly(QStringLiteral("chevron-down"), tr("Next difference (Alt+Down)"));
    auto *sections = new QHBoxLayout;
    sections->addWidget(m_sections);
    sections->addStretch(1);
    sections->addWidget(previous);
    sections->addWidget(next);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_only);
    choices->addStretch(1);
    choices->addWidget(m_bestOf);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(sections);
    layout->addLayout(choices);

    connect(m_sections, &SegmentedControl::currentChanged, this, [this](int index) {
        Q_EMIT sectionChosen(index == 0 ? std::nullopt : std::optional(segments[static_cast<size_t>(index - 1)]));
    });
    connect(m_only, &QCheckBox::toggled, this, &ComparisonTools::onlyDifferencesChanged);
    connect(m_bestOf, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        const int needed = m_bestOf->fontMetrics().horizontalAdvance(text) + comboRoom;
        m_bestOf->setFixedWidth(std::clamp(needed, leastBestOf, mostBestOf));
    });
    connect(m_bestOf, &QComboBox::activated, this, [this] { Q_EMIT bestOfChanged(bestOf()); });
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT differenceRequested(-1); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT differenceRequested(1); });
    setCurves({});
}

void ComparisonTools::setSections(const ComparisonTableModel &model)
{
    for (size_t i = 0; i < segments.size(); ++i)
        m_sections->setSegmentVisible(static_cast<int>(i) + 1, hasSection(model.comparison(), segments[i]));
}

void ComparisonTools::setCurves(const QStringList &names)
{
    const QString chosen = bestOf();
    m_bestOf->clear();
    m_bestOf->addItem(tr("Values as stated"), QString());
    for (const QString &name : names)
        m_bestOf->addItem(tr("At the best %1").arg(name), name);
    setBestOf(chosen);
    m_bestOf->setVisible(!names.isEmpty());
}

void ComparisonTools::setBestOf(const QString &metric)
{
    m_bestOf->setCurrentIndex(std::max(0, m_bestOf->findData(metric)));
}

QString ComparisonTools::bestOf() const
{
    return m_bestOf->currentData().toString();
}

void ComparisonTools::setOnlyDifferences(bool only)
{
    const QSignalBlocker quiet(m_only);
    m_only->setChecked(only);
}

bool ComparisonTools::onlyDifferences() const
{
    return m_only->isChecked();
}

} // namespace slipway

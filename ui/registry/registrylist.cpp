#include "ui/registry/registrylist.h"

#include "models/domain/numbertext.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menukeys.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace slipway {

namespace {

constexpr int rowHeight = 26;
constexpr int glyphSide = 12;
enum Role { NameRole = Qt::UserRole + 1, CountRole, ProblemsRole };

/// One registry: its name, the mark of problems, how many versions.
class RegistryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Tokens::current();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRectF row = QRectF(option.rect).adjusted(6, 1, -6, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? t.sel : option.state.testFlag(QStyle::State_MouseOver) ? t.hover : Qt::transparent);
        painter->drawRoundedRect(row, 4, 4);
        if (chosen && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(t.focus, 1.5));
            painter->drawRoundedRect(row.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
        }
        QRectF words = row.adjusted(8, 0, -8, 0);
        painter->setFont(textFont(TextRole::Small));
        const QString count = countText(index.data(CountRole).toInt());
        painter->setPen(t.text3);
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, count);
        words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(count) - 8);
        if (index.data(ProblemsRole).toInt() > 0) {
            paintGlyph(*painter, Glyph::Warning,
                       QRectF(words.right() - glyphSide, words.center().y() - glyphSide / 2.0, glyphSide, glyphSide));
            words.setRight(words.right() - glyphSide - 6);
        }
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(chosen ? t.link : t.text);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, int(words.width())));
        painter->restore();
    }
};

/// "12 versions, 3 runs"
QString itemsText(int versions, int runs, int unregistered)
{
    QStringList counts{RegistryList::tr("%1 versions", nullptr, versions).arg(countText(versions))};
    if (runs > 0)
        counts.append(RegistryList::tr("%1 runs", nullptr, runs).arg(countText(runs)));
    if (unregistered > 0)
        counts.append(RegistryList::tr("%1 unregistered files", nullptr, unregistered).arg(countText(unregistered)));
    return counts.join(QStringLiteral(", "));
}

QString tipFor(const RegistryInfo &registry)
{
    QString tip = registry.path + QLatin1Char('\n') + registry.layout + QLatin1Char('\n')
                  + itemsText(registry.versions, registry.runs, registry.unregistered);
    if (registry.problems > 0)
        tip += QLatin1Char('\n') + RegistryList::tr("%n versions with problems", nullptr, registry.problems);
    if (registry.scannedAtMs)
        tip += QLatin1Char('\n') + RegistryList::tr("Read on %1").arg(dateTimeText(*registry.scannedAtMs));
    return QStringLiteral("<qt>%1</qt>").arg(tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace

RegistryList::RegistryList(QWidget *parent)
    : QWidget(parent),
      m_model(new QStandardItemModel(this)),
      m_view(new QListView),
      m_scan(Button::iconOnly(QStringLiteral("refresh"), tr("Read this registry again"), Button::Kind::Bare)),
      m_remove(Button::iconOnly(QStringLiteral("remove"), tr("Remove this registry from the list"), Button::Kind::Bare))
{
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 8, 2);
    head->setSpacing(2);
    head->addWidget(new TextLabel(tr("Registries"), TextRole::SmallStrong, Tone::Secondary), 1);
    head->addWidget(m_scan);
    head->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    m_view->setAccessibleName(tr("Registries"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RegistryDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    openMenuBy(m_view, [this](const QPoint &position) { openMenu(position); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        enableButtons();
        Q_EMIT chosenChanged();
    });
    connect(m_scan, &QPushButton::clicked, this, [this] {
        if (const RegistryInfo *info = infoAt(m_view->currentIndex()))
            Q_EMIT scanRequested(info->name, false);
    });
    connect(m_remove, &QPushButton::clicked, this, &RegistryList::removeChosen);
    connect(new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &RegistryList::removeChosen);
    enableButtons();
}

void RegistryList::setRegistries(const QList<RegistryInfo> &registries)
{
    const QString before = chosen();
    const QSignalBlocker quiet(m_view->selectionModel());
    m_registries = registries;
    m_model->clear();
    const auto add = [this](const QString &text, const QString &name, int versions, int problems,
                            const QString &items) {
        auto *item = new QStandardItem(text);
        item->setData(name, NameRole);
        item->setData(versions, CountRole);
        item->setData(problems, ProblemsRole);
        item->setData(text + QStringLiteral(", ") + items, Qt::AccessibleTextRole);
        m_model->appendRow(item);
        return item;
    };
    RegistryInfo all;
    for (const RegistryInfo &registry : m_registries) {
        all.versions += registry.versions;
        all.runs += registry.runs;
        all.unregistered += registry.unregistered;
    }
    add(tr("All"), {}, all.versions, 0, itemsText(all.versions, all.runs, all.unregistered));
    int row = 0;
    for (const RegistryInfo &registry : m_registries) {
        add(registry.name, registry.name, registry.versions, registry.problems,
            itemsText(registry.versions, registry.runs, registry.unregistered))
            ->setToolTip(tipFor(registry));
        if (registry.name == before)
            row = m_model->rowCount() - 1;
    }
    m_view->setCurrentIndex(m_model->index(row, 0));
    enableButtons();
}

int RegistryList::heightFor(int lines)
{
    constexpr int headHeight = 44;
    return headHeight + lines * rowHeight;
}

QString RegistryList::chosen() const
{
    return m_view->currentIndex().data(NameRole).toString();
}

void RegistryList::choose(const QString &registry)
{
    int row = m_model->rowCount() - 1;
    while (row > 0 && m_model->index(row, 0).data(NameRole).toString() != registry)
        --row;
    m_view->setCurrentIndex(m_model->index(std::max(0, row), 0));
}

const RegistryInfo *RegistryList::infoAt(const QModelIndex &index) const
{
    // The first line stands for all of them.
    const int place = index.isValid() ? index.row() - 1 : -1;
    return place >= 0 && place < m_registries.size() ? &m_registries[place] : nullptr;
}

void RegistryList::removeChosen()
{
    if (const RegistryInfo *info = infoAt(m_view->currentIndex()))
        Q_EMIT removeRequested(*info);
}

void RegistryList::openMenu(const QPoint &globalPosition)
{
    // A right click has made its registry the current one.
    if (const RegistryInfo *info = infoAt(m_view->currentIndex())) {
        QMenu *menu = makeMenu();
        addActions(menu, *info);
        menu->popup(globalPosition);
    }
}

void RegistryList::openChoice(const QPoint &globalPosition)
{
    QMenu *menu = makeMenu();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        // An & in a name is no key.
        const QString name = index.data().toString().replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *action = menu->addAction(QStringLiteral("%1 (%2)").arg(name, countText(index.data(CountRole).toInt())),
                                          this, [this, row] { m_view->setCurrentIndex(m_model->index(row, 0)); });
        action->setCheckable(true);
        action->setChecked(index == m_view->currentIndex());
    }
    if (const RegistryInfo *info = infoAt(m_view->currentIndex())) {
        menu->addSeparator();
        addActions(menu, *info);
    }
    menu->popup(globalPosition);
}

QMenu *RegistryList::makeMenu()
{
    auto *menu = new QMenu(parentWidget());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Registries"));
    return menu;
}

void RegistryList::addActions(QMenu *menu, const RegistryInfo &registry)
{
    menu->addAction(tr("Read what changed"), this, [this, registry] { Q_EMIT scanRequested(registry.name, false); });
    menu->addAction(tr("Read everything again"), this, [this, registry] { Q_EMIT scanRequested(registry.name, true); });
    menu->addAction(tr("Copy path"), this, [registry] { QApplication::clipboard()->setText(registry.path); });
    menu->addSeparator();
    menu->addAction(tr("Remove from the list…"), this, [this, registry] { Q_EMIT removeRequested(registry); });
}

void RegistryList::enableButtons()
{
    const bool one = infoAt(m_view->currentIndex());
    m_scan->setEnabled(one);
    m_remove->setEnabled(one);
}

} // namespace slipway

#include "ui/charts/figurecard.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/factlist.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>

namespace slipway {

namespace {

constexpr int cardWidth = 460;

} // namespace

FigureCard *FigureCard::open(const FigureSource &source, QWidget *over, const QPoint &at)
{
    auto *card = new FigureCard(source, over);
    card->setAttribute(Qt::WA_DeleteOnClose);
    const QRect room = over->screen()->availableGeometry();
    // Not adjustSize(), which knows no height of texts that are broken at this width.
    card->setFixedSize(cardWidth, std::min(card->layout()->totalHeightForWidth(cardWidth), room.height()));
    const int x = std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - card->width()));
    const int y = std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - card->height()));
    card->move(x, y);
    card->show();
    return card;
}

FigureCard::FigureCard(const FigureSource &source, QWidget *over) : QDialog(over, Qt::Popup)
{
    setAccessibleName(source.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *title = new TextLabel(source.title, TextRole::Section);
    title->setReading();
    layout->addWidget(title);
    auto *facts = new FactList;
    const auto add = [facts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts->addFact(label, value);
    };
    add(tr("Value"), source.value);
    add(tr("Formula"), source.formula);
    add(tr("Inputs"), source.inputs);
    add(tr("Source"), source.reference);
    add(tr("Data"), source.data);
    layout->addWidget(facts);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    if (!source.method.isEmpty()) {
        add(tr("Check it"), tr("slipwayctl stat %1, with the inputs on standard input").arg(source.method));
        auto *copy = new Button(tr("Copy inputs"));
        connect(copy, &QPushButton::clicked, this,
                [json = QString::fromUtf8(source.json)] { QApplication::clipboard()->setText(json); });
        foot->addWidget(copy);
    }
    auto *close = new Button(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(close);
    layout->addLayout(foot);
    close->setFocus();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::current();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    painter.setPen(tokens.line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace slipway

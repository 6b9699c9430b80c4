#include "corrections/try_correct.h"

#include "wording/core_sentence.h"

#include <QCoreApplication>

namespace ostwald {
namespace {

class TryCorrect {
    Q_DECLARE_TR_FUNCTIONS(TryCorrect)
};

} // namespace

Refused tryCorrect(Document& document, std::vector<Edit> corrections, const QString& text)
{
    const Results& results = document.results();
    if (!results.linked || !results.detections)
        return TryCorrect::tr("Particles can be corrected once they are followed: start the analysis first.");
    if (const auto objection = document.objectionTo(corrections))
        return shownSentence(*objection);
    document.correct(std::move(corrections), text);
    return std::nullopt;
}

} // namespace ostwald

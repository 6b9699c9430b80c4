#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

/// What a C++ source says in string literals.
namespace source_texts {

struct Token {
    enum class Kind { Text, Letter, Other };
    Kind kind;
    QString text; ///< of literals without quotes and escapes
    int line;
};

/// Literals that are joined, by lying side by side, + or <<, with % for each operand that is not a literal.
struct JoinedText {
    QString text;
    int line;
    QString callee; ///< what the text is an argument of; "Error" of a list in braces that begins with a code
    int argument;   ///< from 0
    bool isNote;    ///< assigned to a `note`
};

inline QString unescaped(QString literal)
{
    literal = literal.sliced(1, literal.size() - 2);
    static const QRegularExpression escape(QStringLiteral("\\\\(u[0-9a-fA-F]{4}|.)"));
    QString text;
    qsizetype end = 0;
    for (auto match = escape.globalMatch(literal); match.hasNext();) {
        const auto next = match.next();
        const QString code = next.captured(1);
        text += literal.mid(end, next.capturedStart() - end);
        text += code.size() == 5             ? QString(QChar(code.sliced(1).toUShort(nullptr, 16)))
                : code == QLatin1String("n") ? QStringLiteral("\n")
                                             : code;
        end = next.capturedEnd();
    }
    return text + literal.mid(end);
}

inline std::vector<Token> tokensOf(const QString& source)
{
    static const QRegularExpression any(
        QStringLiteral("(?<skipped>//[^\\n]*|/\\*.*?\\*/|^[ "
                       "\\t]*#[^\\n]*|\\s+|R\"\\(.*?\\)\")|(?<text>\"(?:\\\\.|[^\"\\\\\\n])*\")|"
                       "(?<letter>'(?:\\\\.|[^'\\\\\\n])+')|(?<word>[A-Za-z_0-9][\\w.]*(?:'[0-9]+)*)|->|::|[+"
                       "=!<>]=|&&|\\|\\||<<|\\+\\+|."),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    std::vector<Token> tokens;
    int line = 1;
    for (auto match = any.globalMatch(source); match.hasNext();) {
        const auto next = match.next();
        const QString whole = next.captured();
        if (!next.captured(QStringLiteral("text")).isEmpty()) {
            if (!tokens.empty() && tokens.back().kind == Token::Kind::Text)
                tokens.back().text += unescaped(whole);
            else
                tokens.push_back({Token::Kind::Text, unescaped(whole), line});
        } else if (!next.captured(QStringLiteral("letter")).isEmpty()) {
            tokens.push_back({Token::Kind::Letter, unescaped(whole), line});
        } else if (next.captured(QStringLiteral("skipped")).isEmpty()) {
            tokens.push_back({Token::Kind::Other, whole, line});
        }
        line += static_cast<int>(whole.count(QLatin1Char('\n')));
    }
    return tokens;
}

/// Joins the literals of one source.
class Joiner {
public:
    explicit Joiner(const QString& source) : m_tokens(tokensOf(source)) {}

    [[nodiscard]] std::vector<JoinedText> joined() const
    {
        std::vector<JoinedText> texts;
        std::vector<bool> isTaken(m_tokens.size(), false);
        for (int at = 0; at < count(); ++at)
            if (m_tokens[index(at)].kind == Token::Kind::Text && !isTaken[index(at)])
                texts.push_back(textAround(at, isTaken));
        return texts;
    }

    /// Names of what makes an Error of a text: functions and lambdas that return one.
    [[nodiscard]] QStringList errorMakers() const
    {
        QStringList names;
        for (int at = 0; at + 2 < count(); ++at) {
            if (is(at, "Error") && is(at + 2, "("))
                names << text(at + 1);
            if (is(at + 1, "=") && is(at + 2, "[")) {
                int body = at + 2;
                while (body < count() && !is(body, "{") && !is(body, ";"))
                    ++body;
                if (is(body, "{") && is(body + 1, "return") && is(body + 2, "Error"))
                    names << text(at);
            }
        }
        return names;
    }

private:
    struct Span {
        int begin;
        int end; ///< behind the last
    };

    [[nodiscard]] int count() const { return static_cast<int>(m_tokens.size()); }
    static std::size_t index(int at) { return static_cast<std::size_t>(at); }
    [[nodiscard]] bool isSign(int at) const
    {
        return at >= 0 && at < count() && m_tokens[index(at)].kind == Token::Kind::Other;
    }
    [[nodiscard]] QString text(int at) const
    {
        return at >= 0 && at < count() ? m_tokens[index(at)].text : QString();
    }
    [[nodiscard]] bool is(int at, const char* sign) const
    {
        return isSign(at) && text(at) == QLatin1String(sign);
    }
    [[nodiscard]] bool isJoin(int at) const { return is(at, "+") || is(at, "<<"); }
    [[nodiscard]] bool isOpening(int at) const { return is(at, "(") || is(at, "[") || is(at, "{"); }
    [[nodiscard]] bool isClosing(int at) const { return is(at, ")") || is(at, "]") || is(at, "}"); }

    /// What ends an operand.
    [[nodiscard]] bool isEnd(int at) const
    {
        static const QStringList ends{QStringLiteral("+"),  QStringLiteral("<<"), QStringLiteral(","),
                                      QStringLiteral(";"),  QStringLiteral("?"),  QStringLiteral(":"),
                                      QStringLiteral("=="), QStringLiteral("="),  QStringLiteral("+="),
                                      QStringLiteral("!="), QStringLiteral("&&"), QStringLiteral("||"),
                                      QStringLiteral("{"),  QStringLiteral("}"),  QStringLiteral("return")};
        return isSign(at) && ends.contains(text(at));
    }

    [[nodiscard]] int endOfOperand(int at) const
    {
        for (int depth = 0; at < count(); ++at) {
            if (depth == 0 && (isEnd(at) || isClosing(at)))
                return at;
            depth += isOpening(at) ? 1 : isClosing(at) ? -1 : 0;
        }
        return at;
    }

    [[nodiscard]] int beginOfOperand(int at) const
    {
        for (int depth = 0; at >= 0; --at) {
            if (depth == 0 && (isEnd(at) || isOpening(at)))
                return at + 1;
            depth += isClosing(at) ? 1 : isOpening(at) ? -1 : 0;
        }
        return 0;
    }

    /// Everything that is joined with the literal.
    [[nodiscard]] Span spanOf(int at) const
    {
        Span span{beginOfOperand(at), endOfOperand(at)};
        for (bool grows = true; grows;) {
            grows = false;
            if (is(span.begin - 1, "(") && is(span.begin - 2, "string") &&
                is(span.end, ")")) { // std::string("...")
                span = {beginOfOperand(span.begin - 2), endOfOperand(span.end + 1)};
                grows = true;
            }
            if (isJoin(span.begin - 1)) {
                span.begin = beginOfOperand(span.begin - 2);
                grows = true;
            }
            if (isJoin(span.end)) {
                span.end = endOfOperand(span.end + 1);
                grows = true;
            }
        }
        return span;
    }

    /// The literal that an operand is, bare or within std::string(); -1 = something else.
    [[nodiscard]] int literalOf(Span operand) const
    {
        static const QStringList wrapping{QStringLiteral("std"), QStringLiteral("::"),
                                          QStringLiteral("string"), QStringLiteral("("), QStringLiteral(")")};
        int literal = -1;
        for (int at = operand.begin; at < operand.end; ++at) {
            if (!isSign(at) && literal < 0)
                literal = at;
            else if (!isSign(at) || !wrapping.contains(text(at)))
                return -1;
        }
        return literal;
    }

    [[nodiscard]] JoinedText textAround(int at, std::vector<bool>& isTaken) const
    {
        const Span span = spanOf(at);
        JoinedText joined{
            .text = {}, .line = m_tokens[index(at)].line, .callee = {}, .argument = 0, .isNote = false};
        int depth = 0;
        int begin = span.begin;
        for (int end = span.begin; end <= span.end; ++end) {
            if (end < span.end && (depth > 0 || !isJoin(end))) {
                depth += isOpening(end) ? 1 : isClosing(end) ? -1 : 0;
                continue;
            }
            const int literal = literalOf({begin, end});
            if (literal >= 0)
                isTaken[index(literal)] = true;
            if (!is(end, "<<") || begin != span.begin) // where a stream stands
                joined.text += literal >= 0 ? text(literal) : QStringLiteral("%");
            begin = end + 1;
        }
        if (!isTaken[index(at)]) // an argument within an operand
            joined.text = text(at);
        tellPlace(span, joined);
        return joined;
    }

    void tellPlace(Span span, JoinedText& joined) const
    {
        int depth = 0;
        for (int at = span.begin - 1; at >= 0 && !(depth == 0 && is(at, ";")); --at) {
            if (depth == 0 && isOpening(at)) {
                joined.callee =
                    text(at + 1) == QLatin1String("ErrorCode") ? QStringLiteral("Error") : text(at - 1);
                return;
            }
            if (depth == 0 && is(at, ","))
                ++joined.argument;
            if (depth == 0 && is(at, "=") && text(at - 1).endsWith(QLatin1String("note")))
                joined.isNote = true;
            depth += isClosing(at) ? 1 : isOpening(at) ? -1 : 0;
        }
    }

    std::vector<Token> m_tokens;
};

} // namespace source_texts

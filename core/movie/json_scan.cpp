#include "movie/json_scan.h"

#include <algorithm>

namespace ostwald {

namespace {

constexpr int deepest = 32;

class Scanner {
public:
    Scanner(std::string_view text, const std::function<void(const std::string&, std::string_view)>& visit)
        : m_rest(text), m_visit(visit)
    {
    }

    bool value(const std::string& path, int depth)
    {
        skipBlanks();
        if (m_rest.empty() || depth > deepest)
            return false;
        if (m_rest.front() == '{')
            return members(path, depth);
        if (m_rest.front() == '[')
            return items(path, depth);
        std::string_view text;
        if (m_rest.front() == '"') {
            if (!quoted(text))
                return false;
        } else {
            text = m_rest.substr(0, m_rest.find_first_of(",]} \t\r\n"));
            m_rest.remove_prefix(text.size());
            if (text.empty())
                return false;
        }
        m_visit(path, text);
        return true;
    }

private:
    void skipBlanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size())); }

    bool accept(char c)
    {
        skipBlanks();
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool quoted(std::string_view& text)
    {
        if (!accept('"'))
            return false;
        for (std::size_t i = 0; i < m_rest.size(); ++i) {
            if (m_rest[i] == '\\') {
                ++i;
            } else if (m_rest[i] == '"') {
                text = m_rest.substr(0, i);
                m_rest.remove_prefix(i + 1);
                return true;
            }
        }
        return false;
    }

    bool members(const std::string& path, int depth)
    {
        accept('{');
        if (accept('}'))
            return true;
        do {
            std::string_view key;
            if (!quoted(key) || !accept(':') ||
                !value(path.empty() ? std::string(key) : path + "/" + std::string(key), depth + 1))
                return false;
        } while (accept(','));
        return accept('}');
    }

    bool items(const std::string& path, int depth)
    {
        accept('[');
        if (accept(']'))
            return true;
        int index = 0;
        do {
            if (!value(path + "/" + std::to_string(index++), depth + 1))
                return false;
        } while (accept(','));
        return accept(']');
    }

    std::string_view m_rest;
    const std::function<void(const std::string&, std::string_view)>& m_visit;
};

} // namespace

void scanJson(std::string_view text, const std::function<void(const std::string&, std::string_view)>& visit)
{
    Scanner(text, visit).value("", 0);
}

} // namespace ostwald

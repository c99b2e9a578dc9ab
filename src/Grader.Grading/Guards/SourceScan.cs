using System.Buffers;

namespace Grader.Grading.Guards;

/// <summary>One pass over one file: comments and literals skipped, brackets, holes, lambdas and tokens counted.</summary>
internal sealed class SourceScan(string text, GuardLimits limits, int tokensBefore)
{
    private const char Hole = '$';
    private const char VerbatimHole = '@';

    /// <summary>Ends a line (C# specification, 6.3.2), and so a comment or a literal.</summary>
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    private readonly Stack<char> open = new();
    private readonly Stack<bool> lambdas = new();
    private int holes;
    private int lambdaDepth;

    public int Position { get; private set; }

    public int Tokens { get; private set; } = tokensBefore;

    private char Current => At(0);

    /// <returns>The limit that is exceeded, at <see cref="Position"/>; null if there is none.</returns>
    public string? Run()
    {
        while (Position < text.Length)
        {
            if (SkipsBlankOrComment()) continue;
            if (++Tokens > limits.Tokens) return $"The submission has more than {limits.Tokens:N0} tokens. Write less code.";
            if (Step() is { } problem) return problem;
        }

        return null;
    }

    private string? Step()
    {
        switch (Current)
        {
            case '"' or '$' or '@' when StringStart() is var (quotes, isInterpolated, isVerbatim, length):
                Position += length;
                return isInterpolated && quotes == 1 ? ContinueString(isVerbatim) : SkipString(quotes, isVerbatim);
            case '\'':
                SkipCharacter();
                return null;
            case '(' or '[' or '{':
                return Open(text[Position++]);
            case ')' or ']' or '}':
                return Close();
            case '=' when At(1) == '>':
                Position += 2;
                return Lambda();
            default:
                return Word();
        }
    }

    private string? Open(char bracket)
    {
        open.Push(bracket);
        lambdas.Push(false);
        return open.Count > limits.BracketDepth
            ? $"Brackets are nested more than {limits.BracketDepth} deep. Write simpler expressions." : null;
    }

    private string? Close()
    {
        var closed = text[Position++];
        if (!open.TryPop(out var opened)) return null;
        if (lambdas.Pop()) lambdaDepth--;
        if (opened is not (Hole or VerbatimHole) || closed != '}') return null;

        // The end of a hole: the rest of its string follows.
        holes--;
        return ContinueString(opened == VerbatimHole);
    }

    private string? Lambda()
    {
        if (!open.TryPeek(out var bracket) || bracket != '(' || lambdas.Peek()) return null;
        lambdas.Pop();
        lambdas.Push(true);
        return ++lambdaDepth > limits.LambdaDepth
            ? $"Lambdas are nested more than {limits.LambdaDepth} deep in arguments. Give some of them a name." : null;
    }

    private string? Word()
    {
        var start = Position++;
        if (!IsWordCharacter(text[start])) return null;
        while (IsWordCharacter(Current)) Position++;
        return Position - start > limits.WordLength
            ? $"A name or number has more than {limits.WordLength} characters. Give it a shorter one." : null;
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';

    // Within an interpolated string: up to its end, or up to a hole, whose code is scanned like any other.
    private string? ContinueString(bool isVerbatim)
    {
        for (; Position < text.Length; Position++)
        {
            switch (Current)
            {
                case '\\' when !isVerbatim:
                    Position++;
                    break;
                case '{' when At(1) == '{':
                case '"' when isVerbatim && At(1) == '"':
                    Position++;
                    break;
                case '"':
                    Position++;
                    return null;
                case '{':
                    Position++;
                    open.Push(isVerbatim ? VerbatimHole : Hole);
                    lambdas.Push(false);
                    return ++holes > limits.InterpolationDepth
                        ? $"Interpolated strings are nested more than {limits.InterpolationDepth} deep. Give the inner ones a name." : null;
                case var end when !isVerbatim && LineEnds.Contains(end):
                    return null;
            }
        }

        return null;
    }

    private string? SkipString(int quotes, bool isVerbatim)
    {
        if (quotes >= 3)
        {
            var end = text.IndexOf(new string('"', quotes), Position, StringComparison.Ordinal);
            Position = end < 0 ? text.Length : end + quotes;
            return null;
        }

        if (quotes == 1)
        {
            while (Position < text.Length
                && (Current != '"' || (isVerbatim && At(1) == '"'))
                && (isVerbatim || !LineEnds.Contains(Current)))
                Position += (!isVerbatim && Current == '\\') || Current == '"' ? 2 : 1;
            Position++;
        }

        return null;
    }

    private void SkipCharacter()
    {
        var end = Position + 1;
        while (end < text.Length && text[end] != '\'' && !LineEnds.Contains(text[end])) end += text[end] == '\\' ? 2 : 1;
        Position = end + 1;
    }

    private bool SkipsBlankOrComment()
    {
        if (char.IsWhiteSpace(Current))
        {
            Position++;
            return true;
        }

        if (Current != '/' || At(1) is not ('/' or '*')) return false;
        var rest = text.AsSpan(Position + 2);
        var end = At(1) == '/' ? rest.IndexOfAny(LineEnds) : rest.IndexOf("*/");
        Position = end < 0 ? text.Length : Position + 2 + end + (At(1) == '/' ? 1 : 2);
        return true;
    }

    // The start of a string literal at this position: its quotes and its prefix. An empty string has two quotes.
    private (int Quotes, bool IsInterpolated, bool IsVerbatim, int Length)? StringStart()
    {
        var prefix = 0;
        while (prefix < limits.WordLength && At(prefix) is ('$' or '@')) prefix++;
        var quotes = 0;
        while (At(prefix + quotes) == '"') quotes++;
        if (quotes == 0) return null;

        var head = text.AsSpan(Position, prefix);
        var isVerbatim = head.Contains('@');
        var counted = quotes >= 3 && !isVerbatim ? quotes : quotes == 2 ? 2 : 1;
        return (counted, head.Contains('$'), isVerbatim, prefix + counted);
    }

    private char At(int offset) => Position + offset < text.Length ? text[Position + offset] : '\0';
}

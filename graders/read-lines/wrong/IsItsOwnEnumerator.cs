// dies: LZ-RESTART
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
using System.Collections;

public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return new Lines(open);
    }
}

internal sealed class Lines(Func<TextReader> open) : IEnumerable<string>, IEnumerator<string>
{
    private TextReader? _reader;

    public string Current { get; private set; } = "";

    object? IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<string> GetEnumerator()
    {
        Dispose();
        _reader = open();
        return this;
    }

    public bool MoveNext()
    {
        if (_reader!.ReadLine() is not { } line)
            return false;
        Current = line;
        return true;
    }

    public void Dispose() => _reader?.Dispose();

    public void Reset() => throw new NotSupportedException();
}

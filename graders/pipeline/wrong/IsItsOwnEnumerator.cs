// dies: LZ-RESTART
// GetEnumerator starts over and returns this: a second foreach resets the first one to the beginning.
using System.Collections;

public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        return new Cleaned(lines);
    }
}

internal sealed class Cleaned(IEnumerable<string> lines) : IEnumerable<string>, IEnumerator<string>
{
    private IEnumerator<string>? _lines;

    public string Current { get; private set; } = "";

    object? IEnumerator.Current => Current;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<string> GetEnumerator()
    {
        Dispose();
        _lines = lines.GetEnumerator();
        return this;
    }

    public bool MoveNext()
    {
        while (_lines!.MoveNext())
        {
            Current = _lines.Current.Trim().ToUpperInvariant();
            if (Current.Length > 0 && Current[0] != '#')
                return true;
        }

        return false;
    }

    public void Dispose() => _lines?.Dispose();

    public void Reset() => throw new NotSupportedException();
}

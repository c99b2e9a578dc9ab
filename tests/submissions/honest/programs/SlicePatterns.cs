// challenge: pipeline
// expect: passed
// about: slice patterns on strings
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            switch (line.Trim())
            {
                case []:
                case ['#', ..]:
                    break;
                case [var first]:
                    yield return char.ToUpperInvariant(first).ToString();
                    break;
                case [_, .. { Length: > 0 } rest] text:
                    yield return text[..^rest.Length].ToUpperInvariant() + rest.ToUpperInvariant();
                    break;
            }
        }
    }
}

// challenge: pipeline
// expect: passed
// about: switch expressions with when, relational and logical patterns
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var text = line.Trim();
            var kind = (text.Length, text.FirstOrDefault()) switch
            {
                (0, _) => Kind.Blank,
                (_, '#') => Kind.Comment,
                (> 0 and < 3, _) => Kind.Short,
                var (length, _) when length >= 3 => Kind.Long,
                _ => throw new InvalidOperationException(),
            };
            if (kind is Kind.Short or Kind.Long) yield return text.ToUpperInvariant();
        }
    }

    private enum Kind { Blank, Comment, Short, Long }
}

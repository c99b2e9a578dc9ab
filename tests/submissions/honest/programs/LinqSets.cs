// challenge: pipeline
// expect: passed
// about: Union, Intersect, Except and their By forms, ToHashSet
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        var comments = new[] { '#', '!' }.Intersect(['#']).Union(['#']).Except(['!']).ToHashSet();
        var marks = comments.UnionBy(['#'], mark => mark).IntersectBy(['#'], mark => mark).ExceptBy(['!'], mark => mark).ToArray();
        return lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line.IndexOfAny(marks) != 0).Select(line => line.ToUpperInvariant());
    }
}

// expect: allowed
// about: a pipeline of strings: trim, filter, upper-case, comments, switch on a char, StringComparison
public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        foreach (var raw in lines)
        {
            var line = raw.Trim();
            switch (line)
            {
                case "":
                case ['#', ..]:
                    break;
                default:
                    yield return line.ToUpperInvariant();
                    break;
            }
        }
    }

    public static IEnumerable<KeyValuePair<string, string>> Settings(IEnumerable<string> lines)
    {
        var number = 0;
        var order = new List<string>();
        var values = new Dictionary<string, string>();
        foreach (var line in lines)
        {
            number++;
            if (line.IndexOf('=') is not (> 0 and var at)) throw new FormatException($"Line {number} has no '=': {line}");
            var (key, value) = (line[..at].Trim(), line[(at + 1)..].Trim());
            if (values.TryAdd(key, value)) order.Add(key);
            else values[key] = value;
        }

        foreach (var key in order) yield return KeyValuePair.Create(key, values[key]);
    }
}

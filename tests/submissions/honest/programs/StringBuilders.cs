// challenge: pipeline
// expect: passed
// about: StringBuilder: Append, Insert, Remove, Replace, the indexer
using System.Text;

public static class Solution
{
    public static IEnumerable<string> Clean(IEnumerable<string> lines)
    {
        var builder = new StringBuilder(80);
        foreach (var line in lines)
        {
            builder.Clear().Append(line.Trim());
            if (builder.Length == 0 || builder[0] == '#') continue;
            for (var i = 0; i < builder.Length; i++) builder[i] = char.ToUpperInvariant(builder[i]);
            builder.Insert(0, '<').Append('>').Replace("<", "", 0, 1).Remove(builder.Length - 1, 1);
            yield return builder.ToString();
        }
    }
}

using System.Text;

namespace Grader.Verification.Mutants;

/// <summary>The unified format of diff(1), for short texts: it compares every line with every other.</summary>
internal static class UnifiedDiff
{
    private const int ContextLines = 2;

    public static string Between(string name, string before, string after)
    {
        var lines = Script(before.TrimEnd('\n').Split('\n'), after.TrimEnd('\n').Split('\n'));
        var text = new StringBuilder($"--- {name}\n+++ mutant\n");
        foreach (var (start, end) in Hunks(lines)) Write(text, lines, start, end);
        return text.ToString();
    }

    /// <summary>Every line of both texts, with ' ', '-' or '+', along a longest common subsequence.</summary>
    private static List<(char Mark, string Line)> Script(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var script = new List<(char, string)>();
        for (var (i, j) = (0, 0); i < before.Length || j < after.Length;)
        {
            if (i < before.Length && j < after.Length && before[i] == after[j])
            {
                script.Add((' ', before[i++]));
                j++;
            }
            else if (i < before.Length && (j == after.Length || common[i + 1, j] >= common[i, j + 1])) script.Add(('-', before[i++]));
            else script.Add(('+', after[j++]));
        }

        return script;
    }

    /// <summary>Changes whose contexts touch make one hunk.</summary>
    private static IEnumerable<(int Start, int End)> Hunks(List<(char Mark, string Line)> lines)
    {
        (int Start, int End)? open = null;
        foreach (var (index, _) in lines.Index().Where(line => line.Item.Mark != ' '))
        {
            var (start, end) = (Math.Max(0, index - ContextLines), Math.Min(lines.Count, index + ContextLines + 1));
            if (open is { } hunk && start <= hunk.End)
            {
                open = (hunk.Start, end);
                continue;
            }

            if (open is { } complete) yield return complete;
            open = (start, end);
        }

        if (open is { } last) yield return last;
    }

    private static void Write(StringBuilder text, List<(char Mark, string Line)> lines, int start, int end)
    {
        var before = lines.Take(start).Count(line => line.Mark != '+');
        var after = lines.Take(start).Count(line => line.Mark != '-');
        var hunk = lines[start..end];
        text.Append($"@@ -{before + 1},{hunk.Count(line => line.Mark != '+')} +{after + 1},{hunk.Count(line => line.Mark != '-')} @@\n");
        foreach (var (mark, line) in hunk) text.Append(mark).Append(line).Append('\n');
    }
}

// challenge: config-merge
// expect: failed on MM-LEAK: only the result itself was kept
// score: 18
// about: a field of the result holds what the last enumeration gave
using System.Collections;
public static class Solution
{
    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers) => new Settings(layers);
    private sealed class Settings(IEnumerable<Func<TextReader>> layers) : IEnumerable<KeyValuePair<string, string>>
    {
        private OrderedDictionary<string, string> _last = [];
        public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
        {
            var all = new OrderedDictionary<string, string>();
            foreach (var open in layers) Read(open, all);
            _last = all;
            foreach (var pair in all) yield return pair;
        }
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        private static void Read(Func<TextReader> open, OrderedDictionary<string, string> into)
        {
            using var reader = open();
            for (int n = 1; reader.ReadLine() is { } line; n++)
            {
                line = line.Trim();
                if (line is "" or ['#', ..]) continue;
                if (line.IndexOf('=') is var eq && eq < 1) throw new FormatException($"line {n}");
                into[line[..eq].Trim()] = line[(eq + 1)..].Trim();
            }
        }
    }
}

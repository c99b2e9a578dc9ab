// dies: VAL
// Looks for bad lines a block at a time, and names all the lines of the block.
public static class Solution
{
    private const int Block = 20;

    public static IEnumerable<KeyValuePair<string, string>> Merge(IEnumerable<Func<TextReader>> layers)
    {
        OrderedDictionary<string, string> settings = [];
        foreach (Func<TextReader> open in layers)
        {
            using TextReader reader = open();
            for (int number = 0; reader.ReadLine() is { } line; number++)
            {
                string text = line.Trim();
                if (text.Length == 0 || text[0] == '#')
                    continue;
                int equals = text.IndexOf('=');
                if (equals < 1)
                {
                    int first = (number / Block * Block) + 1;
                    string lines = string.Join(", ", Enumerable.Range(first, Block));
                    throw new FormatException($"One of the lines {lines} is not 'key = value'.");
                }

                settings[text[..equals].TrimEnd()] = text[(equals + 1)..].TrimStart();
            }
        }

        foreach (var pair in settings)
            yield return pair;
    }
}

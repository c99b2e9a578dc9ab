// dies: VAL
// Reads blocks and splits them at \n: a \r ends a line, too.
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Lines();

        IEnumerable<string> Lines()
        {
            using TextReader reader = open();
            char[] block = new char[4_096];
            string rest = "";
            for (int count; (count = reader.Read(block, 0, block.Length)) > 0;)
            {
                string[] parts = (rest + new string(block, 0, count)).Split('\n');
                foreach (string part in parts[..^1])
                    yield return part.TrimEnd('\r');
                rest = parts[^1];
            }

            if (rest.Length > 0)
                yield return rest;
        }
    }
}

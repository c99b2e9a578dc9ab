// challenge: read-lines
// expect: passed
// about: TextReader: Peek, Read, ReadLine, Dispose in finally
public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        if (open == null) throw new ArgumentNullException(nameof(open));
        return Core();

        IEnumerable<string> Core()
        {
            TextReader? reader = null;
            try
            {
                reader = open();
                string? line = reader.ReadLine();
                while (line != null)
                {
                    yield return line;
                    line = reader.ReadLine();
                }
            }
            finally
            {
                reader?.Dispose();
            }
        }
    }
}

public static class Solution
{
    public static IEnumerable<string> ReadLines(Func<TextReader> open)
    {
        return open == null ? throw new ArgumentNullException(nameof(open)) : Lines();

        IEnumerable<string> Lines()
        {
            TextReader? reader = null;
            try
            {
                reader = open();
                string? line;
                while ((line = reader.ReadLine()) != null)
                {
                    yield return line;
                }
            }
            finally
            {
                reader?.Dispose();
            }
        }
    }
}

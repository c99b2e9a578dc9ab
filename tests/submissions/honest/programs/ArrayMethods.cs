// challenge: window
// expect: passed
// about: Array.Copy, Array.Resize, Array.Clear, Clone, Length and a ring buffer
public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Slide(source, size);
    }

    private static IEnumerable<T[]> Slide<T>(IEnumerable<T> source, int size)
    {
        var window = new T[Math.Min(size, 4)];
        var count = 0;
        foreach (var item in source)
        {
            if (count == size)
            {
                Array.Copy(window, 1, window, 0, size - 1);
                count--;
            }

            if (count == window.Length) Array.Resize(ref window, Math.Min(size, count * 2));
            window[count++] = item;
            if (count == size) yield return (T[])window.Clone();
        }

        Array.Clear(window);
    }
}

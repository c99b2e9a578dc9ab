// dies: LZ-DISPOSE
// Disposes after the loop: when the source throws, the loop never comes to its end.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        IEnumerator<double> items = values.GetEnumerator();
        long count = 0;
        double mean = 0;
        double squares = 0;
        while (items.MoveNext())
        {
            count++;
            double distance = items.Current - mean;
            mean += distance / count;
            squares += distance * (items.Current - mean);
        }

        items.Dispose();
        return count == 0 ? default : new Stats(count, mean, squares / count);
    }
}

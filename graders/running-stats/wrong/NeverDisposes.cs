// dies: LZ-DISPOSE
// Uses the enumerator directly and never disposes it.
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

        return count == 0 ? default : new Stats(count, mean, squares / count);
    }
}

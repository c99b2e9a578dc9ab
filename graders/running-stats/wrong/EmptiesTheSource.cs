// dies: VAL
// Empties the caller's list or array when it is done.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        long count = 0;
        double mean = 0;
        double squares = 0;
        foreach (double value in values)
        {
            count++;
            double distance = value - mean;
            mean += distance / count;
            squares += distance * (value - mean);
        }

        if (values is List<double> list)
            list.Clear();
        else if (values is double[] array)
            Array.Clear(array);
        return count == 0 ? default : new Stats(count, mean, squares / count);
    }
}

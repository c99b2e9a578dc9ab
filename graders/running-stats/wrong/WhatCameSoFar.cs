// dies: LZ-FAULT
// When the source fails, reports what came before as if it were everything.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        long count = 0;
        double mean = 0;
        double squares = 0;
        try
        {
            foreach (double value in values)
            {
                count++;
                double distance = value - mean;
                mean += distance / count;
                squares += distance * (value - mean);
            }
        }
        catch (Exception)
        {
            // Better than nothing.
        }

        return count == 0 ? default : new Stats(count, mean, squares / count);
    }
}

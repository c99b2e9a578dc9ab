// dies: VAL
// Counts in float: seven digits, and the values need ten.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        long count = 0;
        float mean = 0;
        float squares = 0;
        foreach (double value in values)
        {
            count++;
            float distance = (float)value - mean;
            mean += distance / count;
            squares += distance * ((float)value - mean);
        }

        return count == 0 ? default : new Stats(count, mean, squares / count);
    }
}

// dies: MM-RETAIN
// Removes ended tasks at the front of the list only: behind one that runs on they stay.
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        List<Job> jobs = [];
        using IEnumerator<IEnumerable<string>> arrivals = tasks.GetEnumerator();
        bool more = true;
        try
        {
            while (more || jobs.Count > 0)
            {
                more = more && arrivals.MoveNext();
                if (more)
                    jobs.Add(new Job(arrivals.Current, arrivals.Current.GetEnumerator()));

                for (int i = 0; i < jobs.Count; i++)
                {
                    if (jobs[i].Ended)
                        continue;
                    if (jobs[i].Steps.MoveNext())
                    {
                        yield return jobs[i].Steps.Current;
                    }
                    else
                    {
                        jobs[i].Steps.Dispose();
                        jobs[i] = jobs[i] with { Ended = true };
                    }
                }

                while (jobs.Count > 0 && jobs[0].Ended)
                    jobs.RemoveAt(0);
            }
        }
        finally
        {
            foreach (Job job in jobs.Where(job => !job.Ended))
                job.Steps.Dispose();
        }
    }
}

internal sealed record Job(IEnumerable<string> Task, IEnumerator<string> Steps, bool Ended = false);

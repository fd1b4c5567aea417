import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/*
 * The templates as the systems take them: of Kubernetes and GitLab so much as the templates use. Keys that are
 * not there are refused, as a system would refuse or, worse, overlook them.
 */

const folder = 'src/new/machines';

const variableSchema = z.strictObject({ name: z.string(), value: z.string() });

/** https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/ */
const jobSchema = z.strictObject({
  apiVersion: z.literal('batch/v1'),
  kind: z.literal('Job'),
  metadata: z.strictObject({ name: z.string().regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/) }),
  spec: z.strictObject({
    completionMode: z.literal('Indexed').optional(),
    completions: z.int().min(1).optional(),
    parallelism: z.int().min(1).optional(),
    backoffLimit: z.int().min(0),
    ttlSecondsAfterFinished: z.int().min(0),
    template: z.strictObject({
      spec: z.strictObject({
        restartPolicy: z.enum(['OnFailure', 'Never']),
        containers: z.tuple([
          z.strictObject({
            name: z.string(),
            image: z.string(),
            command: z.tuple([z.literal('sh'), z.literal('-euc')]),
            args: z.tuple([z.string()]),
            env: z.array(variableSchema),
            envFrom: z.array(z.strictObject({ secretRef: z.strictObject({ name: z.string() }) })),
            resources: z.strictObject({
              requests: z.strictObject({
                cpu: z.string().regex(/^\d+m?$/),
                memory: z.string().regex(/^\d+[MG]i$/),
              }),
            }),
          }),
        ]),
      }),
    }),
  }),
});

const secretSchema = z.strictObject({
  apiVersion: z.literal('v1'),
  kind: z.literal('Secret'),
  metadata: z.strictObject({ name: z.string() }),
  stringData: z.record(z.string().regex(/^RCLONE_CONFIG_STORE_[A-Z_]+$/), z.string()),
});

/** https://docs.gitlab.com/ci/yaml/ */
const gitlabJobSchema = z.strictObject({
  stage: z.enum(['render', 'deploy']),
  parallel: z.int().min(2).max(200).optional(),
  cache: z.strictObject({ key: z.string(), paths: z.array(z.string()) }),
  script: z.array(z.string()),
  pages: z.strictObject({ publish: z.string() }).optional(),
  artifacts: z.strictObject({ paths: z.array(z.string()), expire_in: z.string() }),
});

const gitlabSchema = z.strictObject({
  default: z.strictObject({ image: z.string(), before_script: z.array(z.string()) }),
  workflow: z.strictObject({ rules: z.array(z.strictObject({ if: z.string() })) }),
  stages: z.array(z.string()),
  render: gitlabJobSchema,
  pages: gitlabJobSchema,
});

/** A step of a workflow at GitHub. */
const stepSchema = z.looseObject({
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const workflowSchema = z.looseObject({
  jobs: z.record(z.string(), z.looseObject({ steps: z.array(stepSchema).optional() })),
});

export const readJob = (name: string) => jobSchema.parse(yaml(`${folder}/kubernetes/${name}.yaml`));
export const readSecret = () => secretSchema.parse(yaml(`${folder}/kubernetes/store.yaml`));
export const readGitlab = () => gitlabSchema.parse(yaml(`${folder}/gitlab-ci.yml`));

/** What the jobs of a workflow of the engine run in a shell, in one row. */
export function commandsOf(workflow: string): string[] {
  const { jobs } = workflowSchema.parse(yaml(`.github/workflows/${workflow}`));
  return Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []));
}

function yaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}

import { presentPolicyFile, type PolicyFile } from "../../present/policy-file";
import { policyFileWords } from "../../words/policy-file";
import { useEffect, useState } from "react";
import type { Judgement } from "../judgement";
import * as styles from "./PolicyNote.module.css";
import { PolicyProblems } from "./PolicyProblems";

interface Props extends PolicyFile {
  readonly judgement: Judgement;
}

/** What there is to say of the policy file beside the pages; nothing while all is well. */
export function PolicyNote({ judgement, ...file }: Props) {
  const citing = judgement.kind === "judged" ? judgement.reading : judgement.citing;
  const { forAll, forAdministrator, problems } = presentPolicyFile(file, citing);
  if (forAll.length + forAdministrator.length === 0) return null;
  return (
    <div className={styles.note}>
      <Announced said={forAll.join(" ")} />
      {forAdministrator.length > 0 && (
        <p className={styles.title}>{policyFileWords[citing.language].title}</p>
      )}
      {forAdministrator.map((said) => (
        <p key={said}>{said}</p>
      ))}
      {problems.length > 0 && <PolicyProblems problems={problems} language={citing.language} />}
    </div>
  );
}

/** Screen readers tell what changes in a place that they know, and not what arrives together with it. */
const placeKnownAfterMs = 100;

function Announced({ said }: { readonly said: string }) {
  const [known, setKnown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setKnown, placeKnownAfterMs, true);
    return () => clearTimeout(timer);
  }, []);
  return <output>{known && said}</output>;
}
